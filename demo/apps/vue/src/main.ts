import { createApp } from 'vue';
import '../../shared/app.css';
import App from './App.vue';
import './consent.ts';

createApp(App).mount('#root');
