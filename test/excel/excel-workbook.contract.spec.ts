/** @jest-environment jsdom */
import { inExcel } from './in-excel';
import { describeOpenWorkbook } from '../workbook/open-workbook.contract';

describeOpenWorkbook('Excel', async (snapshot) => (await inExcel(snapshot)).workbook);
