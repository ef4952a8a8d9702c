/**
 * The console: one page bean per page, and the records a page shows. A bean takes what the page
 * sends, calls one service and shapes the answer; markup lives in the pages and tags, words in the
 * message bundle. May know every service, never a repository.
 */
@org.jspecify.annotations.NullMarked
package org.interviewplatform.web.ui;
