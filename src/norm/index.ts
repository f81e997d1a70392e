export { propose, type Proposal, type ProposeOptions, type Reason } from './propose.js';
export { rules, type Rule } from './rules/index.js';
export { frames, type Frame } from './rules/frames.js';
export { fieldLabels } from './weigh/labels.js';
