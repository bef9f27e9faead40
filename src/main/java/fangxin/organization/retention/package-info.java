/** Retention of personal data (个人信息保存期限): periods per kind as data, the nightly deletion, and its journal. */
package fangxin.organization.retention;
