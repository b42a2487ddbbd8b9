import { mount } from 'svelte';
import '../../shared/app.css';
import App from './App.svelte';
import './consent.ts';

const target = document.getElementById('root');
if (!target) throw new Error('index.html has no #root');

mount(App, { target });
