/** Bean Validation: constraints of our own, and the refusal that their violations become. */
package fangxin.common.validation;
