import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { App } from './app';
import { Contact, FilmPage, Home } from './pages';

bootstrapApplication(App, {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter([
      { path: '', component: Home },
      { path: 'film', component: FilmPage },
      { path: 'contact', component: Contact },
    ]),
  ],
}).catch((error: unknown) => console.error(error));
