"""Paths of accounts: the API and the pages."""

from django.urls import include, path
from django.views.i18n import set_language

from accounts import api_key_views, pages, session_views, views

urlpatterns = [
    path("", include("accounts.webhooks.urls")),
    path("api/register", views.RegisterView.as_view(), name="api-register"),
    path("api/login", views.LoginView.as_view(), name="api-login"),
    path("api/token/refresh", views.RefreshView.as_view(), name="api-token-refresh"),
    path("api/logout", views.LogoutView.as_view(), name="api-logout"),
    path("api/me", views.MeView.as_view(), name="api-me"),
    path("api/me/sessions", session_views.SessionsView.as_view(), name="api-sessions"),
    path("api/me/sessions/<uuid:pk>", session_views.SessionView.as_view(), name="api-session"),
    path("api/me/keys", api_key_views.ApiKeysView.as_view(), name="api-keys"),
    path("api/me/keys/<uuid:pk>", api_key_views.ApiKeyView.as_view(), name="api-key"),
    path("api/me/export", views.ExportView.as_view(), name="api-export"),
    path("api/me/deletion", views.DeletionView.as_view(), name="api-deletion"),
    path("exports/<str:token>", pages.export_file, name="export-file"),
    path("api/password", views.PasswordView.as_view(), name="api-password"),
    path("api/password/reset", views.PasswordResetView.as_view(), name="api-password-reset"),
    path("api/password/reset/confirm", views.PasswordResetConfirmView.as_view(), name="api-password-reset-confirm"),
    path("login", pages.login, name="login"),
    path("register", pages.register, name="register"),
    path("password/forgot", pages.password_forgot, name="password-forgot"),
    path("password/reset/<str:uid>/<str:token>", pages.password_reset, name="password-reset"),
    path("visit/end", pages.EndVisit.as_view(), name="visit-end"),
    path("account", pages.account, name="account"),
    path("i18n/setlang", set_language, name="set_language"),
]
