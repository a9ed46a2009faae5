/** What a filing means: departments, projects, funds, indicators and their targets. */
@NullMarked
package org.gouji.model;

import org.jspecify.annotations.NullMarked;
