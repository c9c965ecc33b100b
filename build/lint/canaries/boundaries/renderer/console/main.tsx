export const name = 'Console';
