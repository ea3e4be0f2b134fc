/** My box. */
package box;
