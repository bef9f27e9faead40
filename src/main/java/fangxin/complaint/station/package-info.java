/**
 * Service stations (消费维权服务站) and ODR firms: register, ledger of disputes, time limits, monthly returns, public rates.
 */
package fangxin.complaint.station;
