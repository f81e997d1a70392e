import { render, type ComponentChild } from 'preact';
import { speakWith, text, type MessageKey, type Say } from './text.js';
import './style.css';

/** Shows a page: sets where texts come from, names the document in the language of the interface, draws the view. */
export function startPage(say: Say, title: MessageKey, view: () => ComponentChild): void {
  speakWith(say);
  document.documentElement.lang = text('language');
  document.title = `${text(title)} – ${text('extension_name')}`;
  const root = document.getElementById('app');
  if (root) render(view(), root);
}
