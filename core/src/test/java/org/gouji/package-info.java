/** What holds for the whole house. */
@NullMarked
package org.gouji;

import org.jspecify.annotations.NullMarked;
