/**
 * What became of a file that was sent. `waiting`: a question about it is open. `set-aside`: another file of the
 * unit counts, or a person left it out.
 */
export type FileOutcome = 'complete' | 'partly' | 'waiting' | 'set-aside' | 'refused';

/** `not-sent`: chưa gửi. `refused`: files came, none of which can be taken. `waiting`: a question is open. `earlier`: nothing now, but taken in before. */
export type UnitOutcome = 'complete' | 'partly' | 'refused' | 'waiting' | 'earlier' | 'not-sent';
