/** What became of a file that was sent. */
export type FileOutcome = 'complete' | 'partly' | 'refused';

/** `not-sent`: chưa gửi. `refused`: files came, none of which can be taken. `waiting`: a question is open. `earlier`: nothing now, but taken in before. */
export type UnitOutcome = 'complete' | 'partly' | 'refused' | 'waiting' | 'earlier' | 'not-sent';
