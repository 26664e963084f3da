import { findingAt, type Rule } from './rule.ts';

export const unstatedRole: Rule = {
  name: 'unstated-role',
  forbids: '`roleStated: false` with a role other than `member`.',
  why: 'Where the source states no role, we may not choose one.',
  good: 'role: member, roleStated: false',
  bad: 'role: chair, roleStated: false',
  check: (model) =>
    [...model.entries.values()].flatMap((entry) => {
      if (entry.kind !== 'initiative' && entry.kind !== 'organisation') return [];
      return entry.facts.participants.flatMap((participant, index) =>
        participant.roleStated || participant.role === 'member'
          ? []
          : [
              findingAt(entry, ['participants', index, 'role'], {
                message: `The role \`${participant.role}\` is said to be not stated by the source.`,
                hint: 'Write `role: member`, or remove `roleStated: false`.',
              }),
            ],
      );
    }),
};
