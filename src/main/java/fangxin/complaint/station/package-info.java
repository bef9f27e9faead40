/** Service stations (消费维权服务站) and ODR firms: their register, ledger, clock, monthly returns and public rates. */
package fangxin.complaint.station;
