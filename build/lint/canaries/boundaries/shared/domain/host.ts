export type Seat = import('../../electron/cli/main.ts').Seat;
