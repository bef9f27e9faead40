/**
 * Visits to holders of titles by their consent: one calendar per premises, re-check plans, look-back campaigns,
 * results.
 */
package fangxin.supervision.visit;
