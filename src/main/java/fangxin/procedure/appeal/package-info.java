/** Appeals against refusals, and the decisions on them. */
package fangxin.procedure.appeal;
