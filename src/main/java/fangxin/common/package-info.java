/**
 * Values and exceptions that every feature uses: texts in two languages, refused rules, missing objects, errors by
 * field.
 */
package fangxin.common;
