/**
 * What the service provider fills in before publishing the site (EV4). Null is shown as «not filled in yet», never
 * hidden: an accessibility statement without these is not complete.
 */
export interface Provider {
  /** Organisation that offers the service at this address. */
  readonly name: string | null;
  /** E-mail for accessibility feedback and data-protection questions. */
  readonly email: string | null;
  /** Where the accessibility feedback form is, if there is one; http(s). */
  readonly feedbackUrl: string | null;
  /** Day on which the statement was last checked, `YYYY-MM-DD`. */
  readonly checkedOn: string | null;
  /** Who checked it and how, in the provider's own words. */
  readonly checkedHow: string | null;
}

export const provider: Provider = {
  name: null,
  email: null,
  feedbackUrl: null,
  checkedOn: null,
  checkedHow: null,
};
