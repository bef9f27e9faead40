/** Settings of the installation, files of config/, the clock, JSON. */
package fangxin.platform.config;
