/** A table's columns as files and the data page have them, derived from its schema. Node only. */
import { z } from "zod";
import type { TableDefinition } from "#data/table.ts";
import { SOURCE_IDS } from "./cell-text.ts";
import type { Column, ColumnType } from "./column.ts";

/** The part of JSON Schema that our schemas use. */
interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly unit?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
}

/** The schema without its null, and whether it had one. */
function withoutNull(node: SchemaNode): { readonly node: SchemaNode; readonly nullable: boolean } {
  if (node.anyOf?.some((one) => one.type === "null") === true) {
    const { anyOf, ...outer } = node;
    const rest = anyOf.filter((one) => one.type !== "null");
    return { node: { ...(rest.length === 1 ? rest[0] : { anyOf: rest }), ...outer }, nullable: true };
  }
  if (Array.isArray(node.type) && node.type.includes("null")) {
    const types = node.type.filter((one) => one !== "null");
    return { node: { ...node, type: types.length === 1 ? String(types[0]) : types }, nullable: true };
  }
  return { node, nullable: false };
}

function typeOf(node: SchemaNode): ColumnType {
  if (node.format === "date") return "date";
  switch (node.type) {
    case "string":
    case "number":
    case "integer":
    case "boolean":
    case "array":
      return node.type;
    default:
      return "object";
  }
}

/** The fields of an object; of a union of objects all of them, those that not every member has being nullable. */
function fieldsOf(node: SchemaNode): (readonly [name: string, node: SchemaNode, optional: boolean])[] {
  if (node.properties !== undefined) return Object.entries(node.properties).map(([name, one]) => [name, one, false]);
  const members = node.oneOf ?? [];
  const names = [...new Set(members.flatMap((member) => Object.keys(member.properties ?? {})))];
  return names.map((name) => {
    const found = members.flatMap((member) => member.properties?.[name] ?? []);
    const first = found.find((one) => one.description !== undefined) ?? found[0] ?? {};
    const constants = found.flatMap((one) => one.const ?? []);
    const merged = constants.length > 0 ? { type: "string", enum: constants } : first;
    return [name, merged, found.length < members.length];
  });
}

function flatten(name: string, schema: SchemaNode, group: { description?: string; nullable: boolean }): Column[] {
  const { node, nullable } = withoutNull(schema);
  const description = node.description ?? group.description;
  const missing = nullable || group.nullable;
  const fields = fieldsOf(node);
  if (fields.length > 0) {
    return fields.flatMap(([field, inner, optional]) =>
      flatten(`${name}.${field}`, inner, {
        ...(description === undefined ? {} : { description }),
        nullable: missing || optional,
      }),
    );
  }
  if (description === undefined) throw new Error(`column ${name} has no description`);
  const values = node.enum ?? (node.const === undefined ? undefined : [node.const]);
  return [
    {
      name,
      type: typeOf(node),
      description,
      unit: node.unit ?? null,
      nullable: missing,
      values: values ?? null,
    },
  ];
}

/**
 * All columns of a table in the order of its schema. Nested fields are columns of their own (`period.start`); lists
 * stay one column. Throws when a column has no description: the schema is where it belongs.
 */
export function columnsOf(table: TableDefinition): Column[] {
  // The library types its answer as all of JSON Schema; only this part of it can come from our schemas.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const schema = z.toJSONSchema(table.row, { unrepresentable: "any" }) as SchemaNode;
  return Object.entries(schema.properties ?? {}).flatMap(([name, node]): Column[] => {
    try {
      const columns = flatten(name, node, { nullable: false });
      return name === "citations" ? [SOURCE_IDS_COLUMN, ...columns] : columns;
    } catch (error) {
      throw new Error(`src/data/${table.folder}/${table.name}.table.ts`, { cause: error });
    }
  });
}

const SOURCE_IDS_COLUMN: Column = {
  name: SOURCE_IDS,
  type: "string",
  description: "Ids in the table of sources, with spaces between; the column is in the CSV file only.",
  unit: null,
  nullable: true,
  values: null,
};
