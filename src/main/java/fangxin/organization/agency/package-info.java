/** The agencies that act in the programme, and their mergers. */
package fangxin.organization.agency;
