import { useHead } from "./head.ts";
export function ReportPage() {
  useHead({ title: "x", description: "y" });
  return null;
}
