import leftPad from 'left-pad';

export { leftPad };
