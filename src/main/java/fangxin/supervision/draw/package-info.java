/**
 * Random selection of titles for re-checks: a frozen list, public randomness, tickets of every unit, pairs and
 * routes.
 */
package fangxin.supervision.draw;
