import { parseAttention, type AttentionStore } from '../core/attention.js';
import { stored } from './stored.js';

/** Kept beside the settings of this browser. */
export const attentionStore: AttentionStore = stored('attention', parseAttention);
