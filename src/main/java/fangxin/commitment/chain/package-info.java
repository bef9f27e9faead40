/**
 * Pledges of a chain for its stores by one workbook: template, check of each row, pledge and the stores with their
 * states.
 */
package fangxin.commitment.chain;
