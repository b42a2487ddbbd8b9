import { Component, CUSTOM_ELEMENTS_SCHEMA, inject } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { ConsentStore } from './consent';

@Component({
  selector: 'app-root',
  imports: [RouterLink, RouterLinkActive, RouterOutlet],
  // Lets the template hold tags that are no components of Angular.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <consent-panel />
    <nav aria-label="Main menu">
      <a routerLink="/" routerLinkActive ariaCurrentWhenActive="page" [routerLinkActiveOptions]="{ exact: true }"
        >Bicycles</a
      >
      <a routerLink="/film" routerLinkActive ariaCurrentWhenActive="page">On the dyke</a>
      <a routerLink="/contact" routerLinkActive ariaCurrentWhenActive="page">Come and see us</a>
    </nav>
    <main><router-outlet /></main>
    <footer><button type="button" (click)="consent.open()">Privacy settings</button></footer>
  `,
})
export class App {
  protected readonly consent = inject(ConsentStore);
}
