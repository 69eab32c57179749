import type { PlanItemName } from '../plan/plan-report-input.ts';

/** All that the minutes of one meeting tell, in the report's language (GR7, RP3). */
export interface MinutesReportInput {
  readonly municipality: string;
  readonly year: number;
  /** The day of the meeting, `YYYY-MM-DD`. */
  readonly meetingDate: string;
  /** May be empty. */
  readonly place: string;
  readonly fileId: string;
  /** Invented answers (AN8). */
  readonly example: boolean;
  readonly present: readonly MinutesPresent[];
  /** In the order of the checklist. */
  readonly agreed: readonly MinutesAgreed[];
  readonly findOut: readonly MinutesFindOut[];
  /** Left for the next meeting, or answered in writing. */
  readonly carried: readonly PlanItemName[];
  /** On the agenda, but nothing was recorded of it. */
  readonly untold: readonly PlanItemName[];
}

export interface MinutesPresent {
  readonly role: string;
  /** Empty unless names were chosen for the report (GR10). */
  readonly name: string;
}

export interface MinutesAgreed extends PlanItemName {
  /** In the words of the scale. */
  readonly answer: string;
  readonly reason: string;
  readonly dissent: string;
  /** Respondents who had answered alone. */
  readonly n: number;
  /** The day of a later change, `YYYY-MM-DD`; empty where the answer is the meeting's own. */
  readonly changedOn: string;
}

export interface MinutesFindOut extends MinutesAgreed {
  readonly who: string;
  /** `YYYY-MM` or empty. */
  readonly by: string;
}
