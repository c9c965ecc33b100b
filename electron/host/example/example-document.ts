import example from './consultation.json' with { type: 'json' };
import type { JsonObject } from '../../../shared/util/json.ts';

/** The worked example in the open format, as `baraza import` would read it from a file. */
export const exampleDocument: JsonObject = example;
