import { Ajv2020 } from 'ajv/dist/2020.js';

/** What is wrong with a value by the schema of an address; nothing where it keeps to it. */
export type Validator = (address: string, value: unknown) => readonly unknown[];

/** @param schemas by their addresses */
export function createValidator(schemas: Readonly<Record<string, object>>): Validator {
  const ajv = new Ajv2020({ strict: false, formats: { uri: (text: string) => URL.canParse(text) } });
  for (const [address, schema] of Object.entries(schemas)) ajv.addSchema(schema, address);
  return (address, value) => {
    if (!ajv.getSchema(address)) throw new Error(`No schema ${address}`);
    ajv.validate(address, value);
    return ajv.errors ?? [];
  };
}
