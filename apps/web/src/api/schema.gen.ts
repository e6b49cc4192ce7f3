// Written by `npm run api-types` from the OpenAPI documents of the instance API. Do not edit.
export interface paths {
    "/api/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAbout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/api-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getApiAccess"];
        put: operations["replaceApiAccess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listArticles"];
        put?: never;
        post: operations["createArticle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getArticle"];
        put?: never;
        post?: never;
        delete: operations["deleteArticle"];
        options?: never;
        head?: never;
        patch: operations["changeArticle"];
        trace?: never;
    };
    "/api/articles/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listArticleHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getArticlesExportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importArticles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditExportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCompany"];
        put: operations["replaceCompany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/company/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCompanyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listConnections"];
        put?: never;
        post: operations["createConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getConnection"];
        put?: never;
        post?: never;
        delete: operations["deleteConnection"];
        options?: never;
        head?: never;
        patch: operations["changeConnection"];
        trace?: never;
    };
    "/api/connections/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["testConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listContacts"];
        put?: never;
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContact"];
        put?: never;
        post?: never;
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        patch: operations["changeContact"];
        trace?: never;
    };
    "/api/contacts/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listContactDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/duplicates/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["replaceContactDuplicate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listContactHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/persons/{personId}/anonymise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["anonymiseContactPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/{id}/persons/{personId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContactPersonExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listContactsDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getContactsExportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getExportEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listExtensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getExtension"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeExtension"];
        trace?: never;
    };
    "/api/extensions/{id}/jobs/{job}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["runExtensionJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getFirstSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete: operations["deleteImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["applyImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stopImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instance/confirm-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listIntegrationLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration-log/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getIntegrationLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration-log/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getIntegrationLogExportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{owner}/{job}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["runJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/number-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNumberSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/number-series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeNumberSeries"];
        trace?: never;
    };
    "/api/order-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrderDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order-drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOrderDraft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeOrderDraft"];
        trace?: never;
    };
    "/api/order-drafts/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveOrderDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order-drafts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrderDraftHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order-drafts/{id}/lines/{lineNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeOrderDraftLine"];
        trace?: never;
    };
    "/api/order-drafts/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrderDraftMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order-drafts/{id}/possible-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrderDraftPossibleDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order-drafts/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["readOrderDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order-drafts/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rejectOrderDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/order-drafts/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveOrderDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrders"];
        put?: never;
        post: operations["createOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeOrder"];
        trace?: never;
    };
    "/api/orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closeOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["copyOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/partners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPartner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPurchaseOrders"];
        put?: never;
        post: operations["createPurchaseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPurchaseOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changePurchaseOrder"];
        trace?: never;
    };
    "/api/purchase-orders/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelPurchaseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-orders/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["closePurchaseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-orders/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["copyPurchaseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-orders/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPurchaseOrderHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-orders/{id}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["receivePurchaseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-orders/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["releasePurchaseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-orders/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenPurchaseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-orders/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resetPurchaseOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-orders/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkPurchaseOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-orders/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportPurchaseOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-orders/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPurchaseOrdersExportCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/purchase-orders/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importPurchaseOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRetention"];
        put: operations["replaceRetention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSession"];
        put?: never;
        post: operations["signIn"];
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["changeOwnPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSessionProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeSessionProfile"];
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTokens"];
        put?: never;
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getToken"];
        put?: never;
        post?: never;
        delete: operations["deleteToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rotateToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUsers"];
        put?: never;
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        patch: operations["changeUser"];
        trace?: never;
    };
    "/api/users/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resetUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getHealthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReadyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AboutView: {
            company: string | null;
            demo: boolean;
            /** @enum {string} */
            kind: "buyer" | "supplier";
        };
        Address: {
            city: string;
            countryCode: string;
            line1: string;
            line2?: string | null;
            postalCode: string;
        };
        ApiAccess: {
            enabled: boolean;
        };
        ApprovalProblem: {
            code: string;
            detail: string;
            errors: components["schemas"]["FaultView"][];
            params: {
                [key: string]: unknown;
            };
        };
        ArticleCreation: {
            active?: boolean;
            category?: string | null;
            currency?: string;
            description: string;
            gtin?: string | null;
            number: string;
            price?: string | null;
            priceQuantity?: string;
            purchaseCurrency?: string | null;
            purchaseDiscountPercent?: string;
            purchasePrice?: string | null;
            purchaseQuantity?: string | null;
            suppliers?: components["schemas"]["ArticleSupplierFields"][];
            /** @enum {string} */
            type?: "article" | "product" | "equipment";
            unit?: string;
        };
        ArticleFields: {
            active?: boolean;
            category?: string | null;
            currency?: string;
            description?: string;
            gtin?: string | null;
            number?: string;
            price?: string | null;
            priceQuantity?: string;
            purchaseCurrency?: string | null;
            purchaseDiscountPercent?: string;
            purchasePrice?: string | null;
            purchaseQuantity?: string | null;
            suppliers?: components["schemas"]["ArticleSupplierFields"][];
            /** @enum {string} */
            type?: "article" | "product" | "equipment";
            unit?: string;
        };
        ArticlePage: {
            items: components["schemas"]["ArticleView"][];
            nextCursor: string | null;
            /** @enum {string} */
            sortedBy: "sort" | "match";
        };
        ArticleSupplierFields: {
            contactId: string;
            currency?: string | null;
            description?: string | null;
            isDefault?: boolean;
            leadTimeDays?: number | null;
            price?: string | null;
            supplierArticleNumber?: string | null;
        };
        ArticleView: {
            active: boolean;
            category: string | null;
            createdAt: string;
            currency: string;
            description: string;
            gtin: string | null;
            id: string;
            number: string;
            price: string | null;
            priceQuantity: string;
            purchaseCurrency: string | null;
            purchaseDiscountPercent: string;
            purchasePrice: string | null;
            purchaseQuantity: string | null;
            suppliers: components["schemas"]["ArticleSupplierFields"][];
            /** @enum {string} */
            type: "article" | "product" | "equipment";
            unit: string;
            updatedAt: string;
            version: number;
        };
        AuditEntryView: {
            action: string;
            actor: string;
            at: string;
            id: string;
            message: string;
            objectId: string | null;
            params: {
                [key: string]: unknown;
            };
        };
        AuditPage: {
            items: components["schemas"]["AuditEntryView"][];
            nextCursor: string | null;
        };
        BulkApproval: {
            items: components["schemas"]["BulkApprovalItem"][];
        };
        BulkApprovalAnswer: {
            items: components["schemas"]["BulkApprovalResult"][];
        };
        BulkApprovalItem: {
            id: string;
            version: number;
        };
        BulkApprovalResult: {
            approved: boolean;
            id: string;
            number: string | null;
            problem: components["schemas"]["ApprovalProblem"] | null;
            salesOrderId: string | null;
            salesOrderNumber: string | null;
        };
        BuyerCardView: {
            address: components["schemas"]["Address"] | null;
            email: string | null;
            gln: string | null;
            name: string | null;
            organisationNumber: string | null;
            phone: string | null;
        };
        CheckAnswer: {
            items: components["schemas"]["CheckResult"][];
        };
        CheckRequest: {
            ids: string[];
        };
        CheckResult: {
            faults: components["schemas"]["FaultView"][];
            number: string;
            orderId: string;
            /** @enum {string} */
            verdict: "ready" | "warnings" | "cannot-go" | "unknown";
            warnings: components["schemas"]["FaultView"][];
        };
        CompanyFields: {
            address?: components["schemas"]["Address"] | null;
            deliveryAddress?: components["schemas"]["Address"] | null;
            /** Format: email */
            email?: string | null;
            gln?: string | null;
            invoiceAddress?: components["schemas"]["Address"] | null;
            mobile?: string | null;
            name: string;
            organisationNumber?: string | null;
            phone?: string | null;
        };
        CompanyView: {
            address: components["schemas"]["Address"] | null;
            contactId: string | null;
            deliveryAddress: components["schemas"]["Address"] | null;
            /** Format: email */
            email: string | null;
            gln: string | null;
            invoiceAddress: components["schemas"]["Address"] | null;
            mobile: string | null;
            name: string;
            organisationNumber: string | null;
            phone: string | null;
            version: number;
        };
        ConnectionChange: {
            acceptedDocumentTypes?: string[];
            automaticExport?: boolean;
            contactId?: string | null;
            endpoint?: string;
            name?: string;
            responsibleUserIds?: string[];
            /** @enum {string} */
            state?: "active" | "paused";
            token?: string;
        };
        ConnectionCreation: {
            acceptedDocumentTypes?: string[];
            automaticExport?: boolean;
            contactId?: string | null;
            endpoint?: string | null;
            name?: string | null;
            /** @enum {string} */
            role?: "buyer" | "supplier";
            /** @enum {string} */
            state?: "active" | "paused";
            token?: string | null;
        };
        ConnectionPage: {
            items: components["schemas"]["ConnectionView"][];
            nextCursor: string | null;
        };
        ConnectionTest: {
            message: string;
            partner: components["schemas"]["PartnerInfoView"] | null;
            result: string;
            steps: components["schemas"]["ConnectionTestStep"][];
        };
        ConnectionTestStep: {
            advice: string | null;
            message: string;
            /** @enum {string} */
            state: "ok" | "warning" | "failed" | "skipped";
            step: string;
        };
        ConnectionView: {
            acceptedDocumentTypes: string[];
            automaticExport: boolean;
            contactId: string | null;
            createdAt: string;
            endpoint: string | null;
            failures: number;
            hasToken: boolean;
            id: string;
            name: string;
            partner: components["schemas"]["PartnerInfoView"] | null;
            partnerInstanceId: string | null;
            responsibleUserIds: string[];
            resumeAt: string | null;
            /** @enum {string} */
            role: "buyer" | "supplier";
            /** @enum {string} */
            state: "active" | "paused" | "stopped";
            stateReason: string | null;
            version: number;
        };
        ContactCandidateView: {
            contactId: string;
            evidence?: components["schemas"]["ContactEvidenceView"][];
            name: string;
            reasons: string[];
            score?: number;
        };
        ContactCreation: {
            active?: boolean;
            address: components["schemas"]["Address"];
            category?: string | null;
            currency?: string | null;
            customerNumber?: string | null;
            deliveryAddress?: components["schemas"]["Address"] | null;
            /** Format: email */
            email: string;
            gln?: string | null;
            invoiceAddress?: components["schemas"]["Address"] | null;
            isCustomer?: boolean;
            isSupplier?: boolean;
            /** @enum {string} */
            language?: "nb" | "en";
            mobile?: string | null;
            name: string;
            note?: string | null;
            organisationNumber?: string | null;
            paymentTerms?: string | null;
            persons?: components["schemas"]["PersonFields"][];
            phone?: string | null;
            supplierNumber?: string | null;
        };
        ContactDuplicates: {
            items: components["schemas"]["ContactLikeness"][];
        };
        ContactEvidenceView: {
            code: string;
            detail: string;
            params: {
                [key: string]: unknown;
            };
        };
        ContactFields: {
            active?: boolean;
            address?: components["schemas"]["Address"] | null;
            category?: string | null;
            currency?: string | null;
            customerNumber?: string | null;
            deliveryAddress?: components["schemas"]["Address"] | null;
            /** Format: email */
            email?: string | null;
            gln?: string | null;
            invoiceAddress?: components["schemas"]["Address"] | null;
            isCustomer?: boolean;
            isSupplier?: boolean;
            /** @enum {string} */
            language?: "nb" | "en";
            mobile?: string | null;
            name?: string;
            note?: string | null;
            organisationNumber?: string | null;
            paymentTerms?: string | null;
            persons?: components["schemas"]["PersonFields"][];
            phone?: string | null;
            supplierNumber?: string | null;
        };
        ContactLikeness: {
            contact: components["schemas"]["DuplicateContact"];
            dismissedAt: string | null;
            dismissedBy: string | null;
            reasons: components["schemas"]["DuplicateReason"][];
            score: number;
            /** @enum {string} */
            state: "open" | "dismissed";
        };
        ContactPage: {
            items: components["schemas"]["ContactView"][];
            nextCursor: string | null;
            /** @enum {string} */
            sortedBy: "sort" | "match";
        };
        ContactView: {
            active: boolean;
            address: components["schemas"]["Address"] | null;
            category: string | null;
            createdAt: string;
            createdByImport: boolean;
            currency: string | null;
            customerNumber: string | null;
            deliveryAddress: components["schemas"]["Address"] | null;
            email: string | null;
            gln: string | null;
            id: string;
            invoiceAddress: components["schemas"]["Address"] | null;
            isCustomer: boolean;
            isSupplier: boolean;
            language: string;
            mobile: string | null;
            name: string;
            note: string | null;
            organisationNumber: string | null;
            paymentTerms: string | null;
            persons?: components["schemas"]["PersonView"][];
            phone: string | null;
            supplierNumber: string | null;
            updatedAt: string;
            version: number;
        };
        DashboardDay: {
            approved: number;
            /** Format: date */
            date: string;
            received: number;
            sent: number;
        };
        DashboardView: {
            cap: number;
            days: components["schemas"]["DashboardDay"][];
            logErrors24h: number;
            orderDrafts: components["schemas"]["OrderDraftCounts"];
            orders: components["schemas"]["OrderCounts"];
            purchaseOrders: components["schemas"]["PurchaseOrderCounts"];
            timeZone: string;
        };
        DeliveryProblemView: {
            at: string;
            code: string;
            errors: components["schemas"]["FaultView"][];
            message: string;
            params: {
                [key: string]: unknown;
            };
        };
        DuplicateContact: {
            address: components["schemas"]["Address"] | null;
            createdByImport: boolean;
            customerNumber: string | null;
            email: string | null;
            gln: string | null;
            id: string;
            name: string;
            organisationNumber: string | null;
            phone: string | null;
            supplierNumber: string | null;
            version: number;
        };
        DuplicateDecision: {
            /** @enum {string} */
            state: "open" | "dismissed";
        };
        DuplicatePage: {
            items: components["schemas"]["DuplicatePair"][];
            nextCursor: string | null;
            waiting: number;
        };
        DuplicatePair: {
            contacts: components["schemas"]["DuplicateContact"][];
            dismissedAt: string | null;
            dismissedBy: string | null;
            id: string;
            reasons: components["schemas"]["DuplicateReason"][];
            score: number;
            /** @enum {string} */
            state: "open" | "dismissed";
        };
        DuplicateReason: {
            code: string;
            detail: string;
            params: {
                [key: string]: unknown;
            };
        };
        DurabilityFinding: {
            found: string;
            setting: string;
            wanted: string;
        };
        DurabilityView: {
            findings: components["schemas"]["DurabilityFinding"][];
            ok: boolean;
        };
        ExportProblemView: {
            code: string;
            errors: components["schemas"]["FaultView"][];
            errorUrl: string | null;
            message: string;
            params: {
                [key: string]: unknown;
            };
        };
        ExportRequest: {
            ids: string[];
        };
        ExportResult: {
            number: string;
            orderId: string;
            problem: components["schemas"]["ExportProblemView"] | null;
            /** @enum {string} */
            state: "pending" | "TRANSMITTED" | "NO_ACTION" | "failed";
            status: ("TRANSMITTED" | "NO_ACTION") | null;
        };
        ExportView: {
            failed: number;
            id: string;
            noAction: number;
            results: components["schemas"]["ExportResult"][];
            startedAt: string;
            startedBy: string;
            /** @enum {string} */
            state: "running" | "done";
            total: number;
            transmitted: number;
        };
        ExtensionChange: {
            enabled?: boolean;
            parameters?: Record<string, never>;
        };
        ExtensionList: {
            items: components["schemas"]["ExtensionView"][];
            nextCursor: string | null;
        };
        ExtensionView: {
            createdAt: string;
            enabled: boolean;
            form: components["schemas"]["ParameterField"][];
            id: string;
            jobs: components["schemas"]["JobView"][];
            lastExecutionAt: string | null;
            lastResult: string | null;
            parameters: {
                [key: string]: unknown;
            };
            title: string;
        };
        Fault: {
            code: string;
            detail: string;
            params: {
                [key: string]: unknown;
            };
            pointer: string;
            suggestions?: {
                description?: string;
                number?: string;
                reason?: string;
                score?: number;
            }[];
        };
        FaultView: {
            code: string;
            detail: string;
            params: {
                [key: string]: unknown;
            };
            pointer: string;
        };
        FieldChangeView: {
            field: string;
            from?: unknown;
            to?: unknown;
        };
        FirstStepsView: {
            complete: boolean;
            steps: components["schemas"]["FirstStepView"][];
        };
        FirstStepView: {
            done: boolean;
            id: string;
            optional: boolean;
            /** @enum {string} */
            side: "buyer" | "supplier" | "both";
        };
        HealthView: {
            status: string;
        };
        HistoryEntryView: {
            action: string;
            actor: string;
            at: string;
            changes: components["schemas"]["FieldChangeView"][];
            id: string;
            message: string;
            /** @enum {string} */
            source: "person" | "import" | "partner" | "system";
        };
        HistoryPage: {
            items: components["schemas"]["HistoryEntryView"][];
            nextCursor: string | null;
        };
        ImportApplication: {
            skipFaulty?: boolean;
        };
        ImportChange: {
            field: string;
            from: unknown;
            to: unknown;
        };
        ImportColumn: {
            field: string | null;
            heading: string;
        };
        ImportFault: {
            code: string;
            column: string | null;
            detail: string;
            line: number;
            params: {
                [key: string]: unknown;
            };
        };
        ImportPage: {
            items: components["schemas"]["ImportView"][];
            nextCursor: string | null;
        };
        ImportProblemView: {
            code: string;
            detail: string;
            params: {
                [key: string]: unknown;
            };
        };
        ImportRowPage: {
            items: components["schemas"]["ImportRowView"][];
            nextCursor: string | null;
        };
        ImportRowView: {
            changes: components["schemas"]["ImportChange"][];
            faults: components["schemas"]["ImportFault"][];
            key: string;
            line: number;
            /** @enum {string} */
            verdict: "new" | "changed" | "fault";
        };
        ImportView: {
            bytes: number;
            changed: number;
            columns: components["schemas"]["ImportColumn"][];
            created: number;
            createdAt: string;
            createdBy: string;
            /** @enum {string} */
            details: "merge" | "replace";
            faulty: number;
            fileName: string | null;
            finishedAt: string | null;
            id: string;
            problem: components["schemas"]["ImportProblemView"] | null;
            processedBytes: number;
            processedRows: number;
            /** @enum {string} */
            register: "contacts" | "articles" | "purchase-orders";
            removed: number;
            rows: number;
            skipFaulty: boolean;
            /** @enum {string} */
            state: "receiving" | "previewing" | "previewed" | "applying" | "stopped" | "done" | "failed";
            unchanged: number;
            unknownColumns: string[];
        };
        InstanceView: {
            company: string | null;
            demo: boolean;
            durability: components["schemas"]["DurabilityView"];
            id: string;
            /** @enum {string} */
            kind: "buyer" | "supplier";
            menus: string[];
            movedFrom: string | null;
            publicUrl: string;
            version: string;
        };
        JobList: {
            items: components["schemas"]["OwnedJobView"][];
            nextCursor: string | null;
        };
        JobStarted: {
            job: string;
            started: boolean;
        };
        JobView: {
            id: string;
            lastFinishedAt: string | null;
            lastResult: string | null;
            lastStartedAt: string | null;
            nextRunAt: string | null;
            running: boolean;
            schedule: string;
            title: string;
        };
        KeptPerson: {
            active: boolean;
            /** Format: email */
            email: string | null;
            id: string;
            isDefault: boolean;
            name: string;
            phone: string | null;
        };
        LineReasonView: {
            code: string;
            params: {
                [key: string]: unknown;
            };
        };
        LogEntryView: {
            at: string;
            code: string;
            connectionId: string | null;
            direction: ("in" | "out") | null;
            documentId: string | null;
            documentNumber: string | null;
            documentType: string | null;
            id: string;
            /** @enum {string} */
            level: "info" | "warning" | "error";
            message: string;
            params: {
                [key: string]: unknown;
            };
            partner: string | null;
            traceId: string | null;
        };
        LogPage: {
            items: components["schemas"]["LogEntryView"][];
            nextCursor: string | null;
        };
        NewTokenView: {
            connectionId: string | null;
            createdAt: string;
            createdBy: string | null;
            daysLeft: number | null;
            expiresAt: string | null;
            id: string;
            lastUsedAt: string | null;
            name: string;
            revokedAt: string | null;
            scopes: string[];
            /** @enum {string} */
            state: "active" | "expired" | "revoked";
            token: string;
        };
        NumberSeriesChange: {
            nextNumber?: number;
            prefix?: string;
        };
        NumberSeriesList: {
            items: components["schemas"]["NumberSeriesView"][];
            nextCursor: string | null;
        };
        NumberSeriesView: {
            id: string;
            nextNumber: number;
            prefix: string;
            title: string;
            version: number;
        };
        OrderCounts: {
            open: number;
        };
        OrderDraftChange: {
            contactId: string;
        };
        OrderDraftCounts: {
            open: number;
            undecidedCustomer: number;
            unread: number;
            withDeviations: number;
        };
        OrderDraftDetail: {
            buyer: components["schemas"]["BuyerCardView"];
            candidates: components["schemas"]["ContactCandidateView"][] | null;
            changedAt: string;
            connectionId: string | null;
            contactId: string | null;
            contactMatch: string;
            contactName: string | null;
            contactPerson: components["schemas"]["PersonDetails"] | null;
            currency: string;
            deliveryAddress: components["schemas"]["Address"] | null;
            documentId: string | null;
            hasDeviations: boolean;
            id: string;
            lines: components["schemas"]["OrderDraftLineView"][];
            note: string | null;
            number: string;
            /** Format: date */
            orderDate: string;
            orderNumber: string;
            readAt: string | null;
            readBy: string | null;
            receivedAt: string;
            reference: string | null;
            rejectReason: string | null;
            /** Format: date */
            requestedDeliveryDate: string | null;
            revision: number;
            salesOrderId: string | null;
            salesOrderNumber: string | null;
            /** @enum {string} */
            state: "draft" | "approved" | "rejected" | "cancelled";
            test: boolean;
            total: string;
            unread: boolean;
            version: number;
            warnings: components["schemas"]["FaultView"][];
        };
        OrderDraftLineChange: {
            articleId: string;
        };
        OrderDraftLineView: {
            amount: string;
            articleId: string | null;
            articleNumber: string;
            buyerArticleNumber: string | null;
            description: string;
            deviationPercent: string | null;
            discountPercent: string;
            gtin: string | null;
            lineNumber: number;
            note: string | null;
            ownArticleNumber: string | null;
            ownDescription: string | null;
            ownPrice: string | null;
            priceQuantity: string;
            quantity: string;
            reason: components["schemas"]["LineReasonView"];
            /** Format: date */
            requestedDeliveryDate: string | null;
            unit: string;
            unitPrice: string;
        };
        OrderDraftPage: {
            items: components["schemas"]["OrderDraftView"][];
            nextCursor: string | null;
            /** @enum {string} */
            sortedBy: "sort" | "match";
        };
        OrderDraftView: {
            buyer: components["schemas"]["BuyerCardView"];
            candidates: components["schemas"]["ContactCandidateView"][] | null;
            changedAt: string;
            connectionId: string | null;
            contactId: string | null;
            contactMatch: string;
            contactName: string | null;
            contactPerson: components["schemas"]["PersonDetails"] | null;
            currency: string;
            deliveryAddress: components["schemas"]["Address"] | null;
            documentId: string | null;
            hasDeviations: boolean;
            id: string;
            note: string | null;
            number: string;
            /** Format: date */
            orderDate: string;
            orderNumber: string;
            readAt: string | null;
            readBy: string | null;
            receivedAt: string;
            reference: string | null;
            rejectReason: string | null;
            /** Format: date */
            requestedDeliveryDate: string | null;
            revision: number;
            salesOrderId: string | null;
            salesOrderNumber: string | null;
            /** @enum {string} */
            state: "draft" | "approved" | "rejected" | "cancelled";
            test: boolean;
            total: string;
            unread: boolean;
            version: number;
            warnings: components["schemas"]["FaultView"][];
        };
        OwnedJobView: {
            enabled: boolean;
            id: string;
            lastFinishedAt: string | null;
            lastResult: string | null;
            lastStartedAt: string | null;
            nextRunAt: string | null;
            owner: string;
            running: boolean;
            schedule: string;
            title: string;
        };
        ParameterField: {
            default: unknown;
            maximum: number | null;
            maxLength: number | null;
            minimum: number | null;
            name: string;
            title: string;
            type: string;
        };
        PartnerAction: {
            code: string;
            message: string;
        };
        PartnerDetail: {
            actionNeeded: components["schemas"]["PartnerAction"][];
            contactId: string | null;
            contactName: string | null;
            contactNumber: string | null;
            documentTypes: components["schemas"]["PartnerDocumentType"][];
            history: components["schemas"]["PartnerHistoryEntry"][];
            id: string;
            identity: components["schemas"]["PartnerIdentity"];
            lastErrorAt: string | null;
            lastExchangeAt: string | null;
            log: components["schemas"]["PartnerLogEntry"][];
            name: string;
            openErrors: number;
            responsible: components["schemas"]["ResponsiblePerson"][];
            /** @enum {string} */
            role: "buyer" | "supplier";
            /** @enum {string} */
            state: "active" | "paused" | "stopped";
            stateReason: string | null;
            tokenDaysLeft: number | null;
            /** @enum {string} */
            tokenState: "active" | "expired" | "revoked" | "refused" | "missing" | "unknown";
            version: number;
        };
        PartnerDocumentType: {
            /** @enum {string} */
            direction: "in" | "out";
            /** @enum {string} */
            state: "active" | "paused" | "stopped" | "off";
            /** @enum {string} */
            type: "purchase-order";
        };
        PartnerHistoryEntry: {
            action: string;
            actor: string;
            at: string;
            id: string;
            message: string;
        };
        PartnerIdentity: {
            endpoint: string | null;
            gln: string | null;
            instanceId: string | null;
            organisationNumber: string | null;
        };
        PartnerInfoView: {
            acceptedDocumentTypes: string[];
            connectionState: string;
            features: string[];
            instanceId: string;
            name: string;
            readAt: string;
            scopes: string[];
            tokenExpiresAt: string | null;
            version: string;
        };
        PartnerLogEntry: {
            at: string;
            code: string;
            direction: ("in" | "out") | null;
            documentId: string | null;
            documentNumber: string | null;
            documentType: string | null;
            id: string;
            /** @enum {string} */
            level: "info" | "warning" | "error";
            message: string;
        };
        PartnerPage: {
            items: components["schemas"]["PartnerView"][];
            nextCursor: string | null;
        };
        PartnerView: {
            actionNeeded: components["schemas"]["PartnerAction"][];
            contactId: string | null;
            contactName: string | null;
            contactNumber: string | null;
            documentTypes: components["schemas"]["PartnerDocumentType"][];
            id: string;
            lastErrorAt: string | null;
            lastExchangeAt: string | null;
            name: string;
            openErrors: number;
            responsible: components["schemas"]["ResponsiblePerson"][];
            /** @enum {string} */
            role: "buyer" | "supplier";
            /** @enum {string} */
            state: "active" | "paused" | "stopped";
            stateReason: string | null;
            tokenDaysLeft: number | null;
            /** @enum {string} */
            tokenState: "active" | "expired" | "revoked" | "refused" | "missing" | "unknown";
            version: number;
        };
        PasswordChange: {
            currentPassword: string;
            newPassword: string;
        };
        PersonDetails: {
            /** Format: email */
            email?: string | null;
            name: string;
            phone?: string | null;
        };
        PersonExport: {
            company: components["schemas"]["PersonsCompany"];
            exportedAt: string;
            mentions: unknown;
            person: components["schemas"]["KeptPerson"];
        };
        PersonFields: {
            active?: boolean;
            /** Format: email */
            email?: string | null;
            id?: string;
            isDefault?: boolean;
            name: string;
            phone?: string | null;
        };
        PersonsCompany: {
            id: string;
            name: string;
            organisationNumber: string | null;
        };
        PersonView: {
            active: boolean;
            /** Format: email */
            email: string | null;
            id: string;
            isDefault: boolean;
            name: string;
            phone: string | null;
        };
        PossibleDuplicate: {
            address: components["schemas"]["Address"] | null;
            contactId: string;
            customerNumber: string | null;
            gln: string | null;
            name: string;
            organisationNumber: string | null;
            reasons: components["schemas"]["SimilarityReason"][];
            score: number;
        };
        PossibleDuplicates: {
            items: components["schemas"]["PossibleDuplicate"][];
        };
        Problem: {
            code: string;
            detail: string;
            errors?: components["schemas"]["Fault"][];
            errorUrl?: string;
            params: {
                [key: string]: unknown;
            };
            status: number;
            title: string;
            traceId: string;
            type: string;
        };
        ProfileChange: {
            /** @enum {string} */
            language?: "nb" | "en";
            name?: string;
        };
        PurchaseOrderCounts: {
            drafts: number;
            failed: number;
            noAction: number;
            notExported: number;
            waiting: number;
        };
        PurchaseOrderCreation: {
            contactPerson?: components["schemas"]["PersonDetails"] | null;
            currency?: string;
            deliveryAddress?: components["schemas"]["Address"] | null;
            invoiceAddress?: components["schemas"]["Address"] | null;
            lines?: components["schemas"]["PurchaseOrderLineFields"][];
            note?: string | null;
            number?: string;
            /** Format: date */
            orderDate?: string;
            paymentTerms?: string | null;
            reference?: string | null;
            /** Format: date */
            requestedDeliveryDate?: string | null;
            /** @enum {string} */
            state?: "draft" | "released";
            supplierContactId: string;
            supplierPerson?: components["schemas"]["PersonDetails"] | null;
        };
        PurchaseOrderDetail: {
            attempts: number;
            contactPerson: components["schemas"]["PersonDetails"] | null;
            createdAt: string;
            currency: string;
            deliveryAddress: components["schemas"]["Address"] | null;
            errorUrl: string | null;
            id: string;
            inDoubt: boolean;
            invoiceAddress: components["schemas"]["Address"] | null;
            lastAttemptAt: string | null;
            lastError: components["schemas"]["DeliveryProblemView"] | null;
            lines: components["schemas"]["PurchaseOrderLineView"][];
            nextAttemptAt: string | null;
            note: string | null;
            number: string;
            /** Format: date */
            orderDate: string;
            partnerDraftNumber: string | null;
            paymentTerms: string | null;
            reference: string | null;
            reportedAt: string | null;
            /** Format: date */
            requestedDeliveryDate: string | null;
            /** @enum {string} */
            state: "draft" | "released" | "sent" | "answered" | "received" | "closed" | "cancelled";
            status: ("TRANSMITTED" | "NO_ACTION") | null;
            supplierContactId: string;
            supplierName: string;
            supplierPerson: components["schemas"]["PersonDetails"] | null;
            total: string;
            transmittedAt: string | null;
            updatedAt: string;
            version: number;
            waitingSince: string | null;
        };
        PurchaseOrderFields: {
            contactPerson?: components["schemas"]["PersonDetails"] | null;
            currency?: string;
            deliveryAddress?: components["schemas"]["Address"] | null;
            invoiceAddress?: components["schemas"]["Address"] | null;
            lines?: components["schemas"]["PurchaseOrderLineFields"][];
            note?: string | null;
            number?: string;
            /** Format: date */
            orderDate?: string;
            paymentTerms?: string | null;
            reference?: string | null;
            /** Format: date */
            requestedDeliveryDate?: string | null;
            supplierContactId?: string;
            supplierPerson?: components["schemas"]["PersonDetails"] | null;
        };
        PurchaseOrderLineFields: {
            articleId?: string | null;
            articleNumber?: string | null;
            description?: string | null;
            discountPercent?: string;
            lineNumber?: number;
            note?: string | null;
            priceQuantity?: string;
            quantity: string;
            /** Format: date */
            requestedDeliveryDate?: string | null;
            supplierArticleNumber?: string | null;
            unit?: string | null;
            unitPrice?: string | null;
        };
        PurchaseOrderLineView: {
            amount: string;
            articleId: string | null;
            articleNumber: string | null;
            description: string;
            discountPercent: string;
            lineNumber: number;
            note: string | null;
            priceQuantity: string;
            quantity: string;
            /** Format: date */
            requestedDeliveryDate: string | null;
            supplierArticleNumber: string | null;
            unit: string;
            unitPrice: string;
        };
        PurchaseOrderPage: {
            items: components["schemas"]["PurchaseOrderView"][];
            nextCursor: string | null;
            /** @enum {string} */
            sortedBy: "sort" | "match";
        };
        PurchaseOrderView: {
            attempts: number;
            contactPerson: components["schemas"]["PersonDetails"] | null;
            createdAt: string;
            currency: string;
            deliveryAddress: components["schemas"]["Address"] | null;
            errorUrl: string | null;
            id: string;
            inDoubt: boolean;
            invoiceAddress: components["schemas"]["Address"] | null;
            lastAttemptAt: string | null;
            lastError: components["schemas"]["DeliveryProblemView"] | null;
            nextAttemptAt: string | null;
            note: string | null;
            number: string;
            /** Format: date */
            orderDate: string;
            partnerDraftNumber: string | null;
            paymentTerms: string | null;
            reference: string | null;
            reportedAt: string | null;
            /** Format: date */
            requestedDeliveryDate: string | null;
            /** @enum {string} */
            state: "draft" | "released" | "sent" | "answered" | "received" | "closed" | "cancelled";
            status: ("TRANSMITTED" | "NO_ACTION") | null;
            supplierContactId: string;
            supplierName: string;
            supplierPerson: components["schemas"]["PersonDetails"] | null;
            total: string;
            transmittedAt: string | null;
            updatedAt: string;
            version: number;
            waitingSince: string | null;
        };
        ReadyView: {
            database: string;
            durability: components["schemas"]["DurabilityView"];
            migrations: string;
            status: string;
        };
        ReceivedRevision: {
            answer: {
                [key: string]: unknown;
            };
            message: string;
            receivedAt: string;
            revision: number;
        };
        ReceivedRevisions: {
            items: components["schemas"]["ReceivedRevision"][];
        };
        Rejection: {
            reason: string;
        };
        ResponsiblePerson: {
            id: string;
            name: string;
        };
        Retention: {
            auditDays: number;
            integrationLogDays: number;
            sessionDays: number;
        };
        SalesOrderCreation: {
            contactId: string;
            contactPerson?: components["schemas"]["PersonDetails"] | null;
            currency?: string;
            deliveryAddress?: components["schemas"]["Address"] | null;
            invoiceAddress?: components["schemas"]["Address"] | null;
            lines?: components["schemas"]["SalesOrderLineFields"][];
            note?: string | null;
            /** Format: date */
            orderDate?: string;
            paymentTerms?: string | null;
            reference?: string | null;
            referenceNumber?: string | null;
            /** Format: date */
            requestedDeliveryDate?: string | null;
        };
        SalesOrderDetail: {
            contactId: string;
            contactName: string;
            contactPerson: components["schemas"]["PersonDetails"] | null;
            createdAt: string;
            currency: string;
            deliveryAddress: components["schemas"]["Address"] | null;
            id: string;
            invoiceAddress: components["schemas"]["Address"] | null;
            lines: components["schemas"]["SalesOrderLineView"][];
            note: string | null;
            number: string;
            /** Format: date */
            orderDate: string;
            orderDraftId: string | null;
            paymentTerms: string | null;
            reference: string | null;
            referenceNumber: string | null;
            /** Format: date */
            requestedDeliveryDate: string | null;
            /** @enum {string} */
            state: "open" | "closed" | "cancelled";
            total: string;
            updatedAt: string;
            version: number;
        };
        SalesOrderFields: {
            contactPerson?: components["schemas"]["PersonDetails"] | null;
            currency?: string;
            deliveryAddress?: components["schemas"]["Address"] | null;
            invoiceAddress?: components["schemas"]["Address"] | null;
            lines?: components["schemas"]["SalesOrderLineFields"][];
            note?: string | null;
            /** Format: date */
            orderDate?: string;
            paymentTerms?: string | null;
            reference?: string | null;
            referenceNumber?: string | null;
            /** Format: date */
            requestedDeliveryDate?: string | null;
        };
        SalesOrderLineFields: {
            articleId?: string | null;
            articleNumber?: string | null;
            description?: string | null;
            discountPercent?: string;
            lineNumber?: number;
            note?: string | null;
            priceQuantity?: string;
            quantity: string;
            /** Format: date */
            requestedDeliveryDate?: string | null;
            unit?: string | null;
            unitPrice?: string | null;
        };
        SalesOrderLineView: {
            amount: string;
            articleId: string;
            articleNumber: string;
            description: string;
            discountPercent: string;
            lineNumber: number;
            note: string | null;
            priceQuantity: string;
            quantity: string;
            /** Format: date */
            requestedDeliveryDate: string | null;
            unit: string;
            unitPrice: string;
        };
        SalesOrderPage: {
            items: components["schemas"]["SalesOrderView"][];
            nextCursor: string | null;
            /** @enum {string} */
            sortedBy: "sort" | "match";
        };
        SalesOrderView: {
            contactId: string;
            contactName: string;
            contactPerson: components["schemas"]["PersonDetails"] | null;
            createdAt: string;
            currency: string;
            deliveryAddress: components["schemas"]["Address"] | null;
            id: string;
            invoiceAddress: components["schemas"]["Address"] | null;
            note: string | null;
            number: string;
            /** Format: date */
            orderDate: string;
            orderDraftId: string | null;
            paymentTerms: string | null;
            reference: string | null;
            referenceNumber: string | null;
            /** Format: date */
            requestedDeliveryDate: string | null;
            /** @enum {string} */
            state: "open" | "closed" | "cancelled";
            total: string;
            updatedAt: string;
            version: number;
        };
        SessionView: {
            id: string;
            /** @enum {string} */
            language: "nb" | "en";
            mustChangePassword: boolean;
            name: string;
            /** @enum {string} */
            role: "production" | "office" | "admin";
            username: string;
        };
        SignIn: {
            password: string;
            username: string;
        };
        SimilarityReason: {
            code: string;
            detail: string;
        };
        TokenCreation: {
            connectionId?: string | null;
            contactId?: string | null;
            /** Format: date-time */
            expiresAt?: string | null;
            name: string;
            scopes: string[];
        };
        TokenPage: {
            items: components["schemas"]["TokenView"][];
            nextCursor: string | null;
        };
        TokenRotation: {
            /** Format: date-time */
            expiresAt?: string | null;
            /** @enum {string} */
            overlap?: "0" | "1h" | "24h" | "7d";
        };
        TokenView: {
            connectionId: string | null;
            createdAt: string;
            createdBy: string | null;
            daysLeft: number | null;
            expiresAt: string | null;
            id: string;
            lastUsedAt: string | null;
            name: string;
            revokedAt: string | null;
            scopes: string[];
            /** @enum {string} */
            state: "active" | "expired" | "revoked";
        };
        UserChange: {
            active?: boolean;
            /** @enum {string} */
            language?: "nb" | "en";
            name?: string;
            /** @enum {string} */
            role?: "production" | "office" | "admin";
        };
        UserCreation: {
            /** @enum {string} */
            language?: "nb" | "en";
            name: string;
            password?: string | null;
            /** @enum {string} */
            role: "production" | "office" | "admin";
            username: string;
        };
        UserPage: {
            items: components["schemas"]["UserView"][];
            nextCursor: string | null;
        };
        UserView: {
            active: boolean;
            createdAt: string;
            id: string;
            /** @enum {string} */
            language: "nb" | "en";
            lastSignInAt: string | null;
            mustChangePassword: boolean;
            name: string;
            /** @enum {string} */
            role: "production" | "office" | "admin";
            username: string;
            version: number;
        };
        UserWithPassword: {
            active: boolean;
            createdAt: string;
            id: string;
            /** @enum {string} */
            language: "nb" | "en";
            lastSignInAt: string | null;
            mustChangePassword: boolean;
            name: string;
            password: string | null;
            /** @enum {string} */
            role: "production" | "office" | "admin";
            username: string;
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAbout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AboutView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiAccess"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceApiAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApiAccess"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiAccess"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticles: {
        parameters: {
            query?: {
                active?: "true" | "false";
                category?: string;
                cursor?: string;
                limit?: string;
                number?: string;
                search?: string;
                sort?: "number" | "-number" | "updatedAt" | "-updatedAt";
                supplierContactId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticlePage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createArticle: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleCreation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteArticle: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeArticle: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArticleFields"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArticleView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listArticleHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArticlesExportCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importArticles: {
        parameters: {
            query?: {
                details?: "merge" | "replace";
                fileName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
                "text/csv": string;
                "text/plain": string;
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                action?: string;
                actor?: string;
                cursor?: string;
                from?: string;
                limit?: string;
                objectId?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditExportCsv: {
        parameters: {
            query?: {
                action?: string;
                actor?: string;
                from?: string;
                objectId?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceCompany: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyFields"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCompanyHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConnections: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
                role?: "buyer" | "supplier";
                state?: "active" | "paused" | "stopped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionCreation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteConnection: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeConnection: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionTest"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContacts: {
        parameters: {
            query?: {
                active?: "true" | "false";
                cursor?: string;
                limit?: string;
                role?: "customer" | "supplier";
                search?: string;
                sort?: "name" | "-name" | "customerNumber" | "-customerNumber" | "supplierNumber" | "-supplierNumber" | "updatedAt" | "-updatedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCreation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeContact: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactFields"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContactDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactDuplicates"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceContactDuplicate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateDecision"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContactHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    anonymiseContactPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptPerson"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContactPersonExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonExport"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContactsDuplicates: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
                state?: "open" | "dismissed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatePage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContactsExportCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importContacts: {
        parameters: {
            query?: {
                details?: "merge" | "replace";
                fileName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
                "text/csv": string;
                "text/plain": string;
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDashboard: {
        parameters: {
            query?: {
                timeZone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExtensions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionList"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    runExtensionJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                job: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStarted"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFirstSteps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstStepsView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    applyImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportApplication"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportRows: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
                verdict?: "new" | "changed" | "fault";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIntegrationLog: {
        parameters: {
            query?: {
                cursor?: string;
                document?: string;
                from?: string;
                level?: "info" | "warning" | "error";
                limit?: string;
                partner?: string;
                search?: string;
                to?: string;
                traceId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIntegrationLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntryView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIntegrationLogExportCsv: {
        parameters: {
            query?: {
                document?: string;
                from?: string;
                level?: "info" | "warning" | "error";
                partner?: string;
                search?: string;
                to?: string;
                traceId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobList"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    runJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                job: string;
                owner: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobStarted"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNumberSeries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberSeriesList"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeNumberSeries: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberSeriesChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberSeriesView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrderDrafts: {
        parameters: {
            query?: {
                connectionId?: string;
                contactId?: string;
                cursor?: string;
                deviations?: "true" | "false";
                limit?: string;
                number?: string;
                search?: string;
                sort?: "receivedAt" | "-receivedAt" | "number" | "-number" | "requestedDeliveryDate" | "-requestedDeliveryDate";
                state?: "draft" | "approved" | "rejected" | "cancelled";
                unread?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDraftPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrderDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDraftDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOrderDraft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderDraftChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDraftDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveOrderDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDraftDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrderDraftHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOrderDraftLine: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
                lineNumber: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderDraftLineChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDraftDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrderDraftMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedRevisions"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrderDraftPossibleDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PossibleDuplicates"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOrderDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDraftDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectOrderDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rejection"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDraftDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveOrderDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkApproval"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkApprovalAnswer"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrders: {
        parameters: {
            query?: {
                contactId?: string;
                cursor?: string;
                from?: string;
                limit?: string;
                number?: string;
                search?: string;
                sort?: "createdAt" | "-createdAt" | "number" | "-number" | "referenceNumber" | "-referenceNumber" | "orderDate" | "-orderDate" | "requestedDeliveryDate" | "-requestedDeliveryDate";
                state?: "open" | "closed" | "cancelled";
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesOrderPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderCreation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOrder: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SalesOrderFields"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    copyOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOrderHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SalesOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPartners: {
        parameters: {
            query?: {
                actionNeeded?: "true" | "false";
                cursor?: string;
                documentType?: "purchase-order";
                limit?: string;
                role?: "buyer" | "supplier";
                search?: string;
                state?: "active" | "paused" | "stopped";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPurchaseOrders: {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                limit?: string;
                number?: string;
                search?: string;
                sort?: "createdAt" | "-createdAt" | "number" | "-number" | "orderDate" | "-orderDate" | "requestedDeliveryDate" | "-requestedDeliveryDate";
                state?: "draft" | "released" | "sent" | "answered" | "received" | "closed" | "cancelled";
                status?: "EMPTY" | "TRANSMITTED" | "NO_ACTION";
                supplierContactId?: string;
                to?: string;
                waiting?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderCreation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePurchaseOrder: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchaseOrderFields"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelPurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closePurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    copyPurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPurchaseOrderHistory: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receivePurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releasePurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenPurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetPurchaseOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurchaseOrderDetail"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkPurchaseOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckAnswer"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPurchaseOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPurchaseOrdersExportCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importPurchaseOrders: {
        parameters: {
            query?: {
                details?: "merge" | "replace";
                fileName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
                "text/csv": string;
                "text/plain": string;
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replaceRetention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Retention"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retention"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOwnPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSessionProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSessionProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: {
                connectionId?: string;
                cursor?: string;
                limit?: string;
                state?: "active" | "expired" | "revoked";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenCreation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTokenView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenRotation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTokenView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                active?: "true" | "false";
                cursor?: string;
                limit?: string;
                role?: "production" | "office" | "admin";
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserCreation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPassword"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUser: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserChange"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetUserPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPassword"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyView"];
                };
            };
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
