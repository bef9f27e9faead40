/** The register as files of open data. */
package fangxin.registry.opendata;
