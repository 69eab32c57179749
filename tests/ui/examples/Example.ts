import type { ReactElement } from 'react';

/** A piece of the interface in one of its states: used by the axe tests, the class-name test and the page to look at. */
export interface Example {
  name: string;
  element: ReactElement;
}
