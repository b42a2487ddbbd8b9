import { Component, inject, type OnDestroy, type OnInit } from '@angular/core';
import { ConsentStore } from './consent';

@Component({
  selector: 'app-home',
  template: `<h1>Bicycles</h1>
    <p>Bicycles for every day, from the bend of the river.</p>`,
})
export class Home {}

@Component({
  selector: 'app-contact',
  template: `<h1>Come and see us</h1>
    <p>Lindekade 7, Wilgenhaven</p>`,
})
export class Contact {}

/** Stands for a player of another company. */
@Component({ selector: 'app-film', template: `<div class="film">The film plays</div>` })
export class Film implements OnInit, OnDestroy {
  ngOnInit(): void {
    performance.mark('film mounted');
  }

  ngOnDestroy(): void {
    performance.mark('film unmounted');
  }
}

@Component({
  selector: 'app-film-page',
  imports: [Film],
  template: `<h1>On the dyke</h1>
    <!-- In the page only while the purpose is permitted; a withdrawal unmounts it at once. -->
    @if (permitted()) {
      <app-film />
    } @else {
      <div class="waiting">
        <p>The film loads only once you agree.</p>
        <button type="button" [disabled]="!consent.started()" (click)="consent.open('video')">
          Choose in your privacy settings
        </button>
      </div>
    }`,
})
export class FilmPage {
  protected readonly consent = inject(ConsentStore);
  protected readonly permitted = this.consent.permitted('video');
}
