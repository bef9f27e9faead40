/** The commitment of titled units: pledges and claims of returns without a reason, with the terms that govern them. */
package fangxin.commitment;
