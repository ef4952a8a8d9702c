package org.interviewplatform.web.graphql;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.interviewplatform.platform.error.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a query asks for before anything is read: how deep it goes, how many fields and
 * aliases it has with its fragments unfolded, and how many values it may give.
 */
final class QueryLimits {
  static final int DEEPEST = 15;
  static final int MOST_FIELDS = 500;
  static final int MOST_ALIASES = 50;
  static final int MOST_VALUES = 200_000;

  /** How many rows a list may have where the query does not say. */
  private static final Map<String, Integer> LISTS =
      Map.of(
          "interviews", 20,
          "sessions", 20,
          "questions", 10,
          "answers", 10,
          "competencies", 5,
          "assessments", 5,
          "evidence", 5,
          "segments", 20);

  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private final Map<String, Object> variables;
  private int fields;
  private int aliases;

  private QueryLimits(Document query, Map<String, Object> variables) {
    this.variables = variables;
    query
        .getDefinitionsOfType(FragmentDefinition.class)
        .forEach(fragment -> fragments.put(fragment.getName(), fragment));
  }

  /**
   * Refuses what is too much.
   *
   * @throws DomainException {@link GraphQlError#TOO_MUCH}; {@link GraphQlError#INVALID} for a
   *     fragment that is not in the query
   */
  static void check(Document query, Map<String, Object> variables) {
    QueryLimits limits = new QueryLimits(query, variables);
    long values = 0;
    for (OperationDefinition operation : query.getDefinitionsOfType(OperationDefinition.class)) {
      values += limits.values(operation.getSelectionSet(), 1);
    }
    require(values <= MOST_VALUES, "The query may give too many values: ask for shorter lists.");
  }

  private long values(@Nullable SelectionSet selections, int depth) {
    require(depth <= DEEPEST, "The query is deeper than " + DEEPEST + ".");
    long values = 0;
    if (selections != null) {
      for (Selection<?> selection : selections.getSelections()) {
        values += values(selection, depth);
      }
    }
    return values;
  }

  private long values(Selection<?> selection, int depth) {
    if (selection instanceof Field field) {
      return values(field, depth);
    }
    if (selection instanceof InlineFragment inline) {
      return values(inline.getSelectionSet(), depth + 1);
    }
    FragmentDefinition fragment = fragment(((FragmentSpread) selection).getName());
    return values(fragment.getSelectionSet(), depth + 1);
  }

  /**
   * Must be there: what unfolds to no field at all would be unfolded for ever and never counted.
   */
  private FragmentDefinition fragment(String name) {
    return Optional.ofNullable(fragments.get(name))
        .orElseThrow(
            () ->
                new DomainException(
                    GraphQlError.INVALID, "The query has no fragment " + name + "."));
  }

  private long values(Field field, int depth) {
    fields++;
    aliases += field.getAlias() == null ? 0 : 1;
    require(fields <= MOST_FIELDS, "The query has more than " + MOST_FIELDS + " fields.");
    require(aliases <= MOST_ALIASES, "The query has more than " + MOST_ALIASES + " aliases.");
    long rows = LISTS.containsKey(field.getName()) ? rows(field) : 1;
    return Math.min(1 + rows * values(field.getSelectionSet(), depth + 1), Integer.MAX_VALUE);
  }

  private long rows(Field field) {
    int usual = LISTS.getOrDefault(field.getName(), 1);
    return field.getArguments().stream()
        .filter(argument -> argument.getName().equals("first"))
        .map(Argument::getValue)
        .flatMap(value -> number(value).stream())
        .findFirst()
        .orElse(usual);
  }

  private Optional<Integer> number(Value<?> value) {
    Object given =
        value instanceof VariableReference variable ? variables.get(variable.getName()) : value;
    if (given instanceof IntValue literal) {
      given = literal.getValue();
    }
    return given instanceof Number number
        ? Optional.of(Math.max(1, Math.min(number.intValue(), MOST_VALUES)))
        : Optional.empty();
  }

  private static void require(boolean met, String otherwise) {
    if (!met) {
      throw new DomainException(GraphQlError.TOO_MUCH, otherwise);
    }
  }
}
