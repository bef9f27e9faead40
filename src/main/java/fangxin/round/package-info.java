/** Application rounds: subject types, levels, limits and terms. */
package fangxin.round;
