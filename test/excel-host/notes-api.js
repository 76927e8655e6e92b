/**
 * Notes (ExcelApi 1.18), which Microsoft's current office.js has and the npm package's has not: only what the add-in uses of them,
 * written as the package's own generated classes are. Runs in the page after office.js; nothing of the package is changed.
 */
(function () {
  const { BatchApiHelper, ClientObject, Constants, Utility } = window.OfficeExtension;
  const excel = window.Excel;

  class Note extends ClientObject {
    get _className() {
      return 'Note';
    }
    get _scalarPropertyNames() {
      return ['content'];
    }
    get content() {
      Utility.throwIfNotLoaded('content', this._content, 'Note', this._isNull);
      return this._content;
    }
    delete() {
      BatchApiHelper.invokeMethod(this, 'Delete', 0, [], 0, 0);
    }
    load(option) {
      return Utility.load(this, option);
    }
    _handleResult(value) {
      super._handleResult(value);
      if (Utility.isNullOrUndefined(value)) return;
      Utility.fixObjectPathIfNecessary(this, value);
      if (!Utility.isUndefined(value.Content)) this._content = value.Content;
    }
  }

  class NoteCollection extends ClientObject {
    get _className() {
      return 'NoteCollection';
    }
    get _isCollection() {
      return true;
    }
    get items() {
      Utility.throwIfNotLoaded('items', this._items, 'NoteCollection', this._isNull);
      return this._items;
    }
    add(cellAddress, content) {
      return BatchApiHelper.createMethodObject(Note, this, 'Add', 0, [cellAddress, content], false, true, null, 0);
    }
    getItemOrNullObject(key) {
      return BatchApiHelper.createMethodObject(Note, this, 'GetItemOrNullObject', 1, [key], false, false, null, 4);
    }
    load(option) {
      return Utility.load(this, option);
    }
    _handleResult(value) {
      super._handleResult(value);
      if (Utility.isNullOrUndefined(value)) return;
      Utility.fixObjectPathIfNecessary(this, value);
      if (Utility.isNullOrUndefined(value[Constants.items])) return;
      this._items = value[Constants.items].map((data, index) => {
        const note = BatchApiHelper.createChildItemObject(Note, true, this, data, index);
        note._handleResult(data);
        return note;
      });
    }
  }

  Object.assign(excel, { Note, NoteCollection });
  Object.defineProperty(excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get() {
      this._notes ??= BatchApiHelper.createPropertyObject(NoteCollection, this, 'Notes', true, 4);
      return this._notes;
    },
  });
})();
