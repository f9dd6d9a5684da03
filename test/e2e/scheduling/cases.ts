import { choice } from './choice-cases';
import { company } from './company-cases';
import { room } from './room-cases';
import type { SchedulingCase } from './scheduling-case';
import { volumes } from './volume-cases';

/** All that our check and the scheduler are both asked. */
export const cases: readonly SchedulingCase[] = [...room, ...choice, ...company, ...volumes];
