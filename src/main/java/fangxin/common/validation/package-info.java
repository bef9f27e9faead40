/** Bean Validation: constraints of this application, and the conversion of their violations to refusals. */
package fangxin.common.validation;
