/**
 * What a choice was computed by; kept with it. To be raised when the same field would be ranked, left out or assigned
 * otherwise, or a reason would be worded otherwise. Weights are the programme's and have their own version.
 */
export const algorithmVersion = '1';
