/** Rating of titles (动态评级): formula as data, inputs, computation, corrections before publication, public arithmetic. */
package fangxin.rating;
