import { TABLE_FILES } from "virtual:table-files"; console.log(TABLE_FILES)
