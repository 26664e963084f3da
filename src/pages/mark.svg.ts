import mark from '#components/mark.svg?raw';

export const GET = () => new Response(mark);
