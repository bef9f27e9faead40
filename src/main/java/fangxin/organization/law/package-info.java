/** Law library (法规库): laws, rules and standards on which the programme rests, with their dates of force. */
package fangxin.organization.law;
