/** Reviews of refusals (复查, an appeal of the merchant), and the decisions on them. */
package fangxin.procedure.appeal;
