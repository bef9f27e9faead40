/** Application rounds: kinds, levels, limits and terms. */
package fangxin.round;
