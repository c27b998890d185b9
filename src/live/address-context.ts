import { createContext, useContext } from "react";
import { stillAddress, type Address } from "#url/address.ts";

const AddressContext = createContext<Address>(stillAddress());

export const AddressProvider = AddressContext.Provider;

/** The page's address: the bar's in a browser, a still one in a pre-render. */
export function useAddress(): Address {
  return useContext(AddressContext);
}
