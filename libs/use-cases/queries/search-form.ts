import { Name } from '../fields.ts';

/** What is typed to find someone. Comes in a body: addresses are logged on their way, and a name must be in no log. */
export class SearchForm {
  @Name({
    about: 'The beginnings of a name, a CPR number, your own number, an e-mail address or a telephone number',
  })
  text!: string;
}
