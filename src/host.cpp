// SPDX-License-Identifier: Apache-2.0
// The bodies of host/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/host/impl/app.hpp>
#include <constcloud/host/impl/arguments.hpp>
#include <constcloud/host/impl/asset_store.hpp>
#include <constcloud/host/impl/command_line.hpp>
#include <constcloud/host/impl/context.hpp>
#include <constcloud/host/impl/copy.hpp>
#include <constcloud/host/impl/decoded_text.hpp>
#include <constcloud/host/impl/descriptor.hpp>
#include <constcloud/host/impl/file.hpp>
#include <constcloud/host/impl/fingerprint.hpp>
#include <constcloud/host/impl/folder_tree.hpp>
#include <constcloud/host/impl/former_templates.hpp>
#include <constcloud/host/impl/kept_files.hpp>
#include <constcloud/host/impl/machine.hpp>
#include <constcloud/host/impl/messages.hpp>
#include <constcloud/host/impl/output_folder.hpp>
#include <constcloud/host/impl/rename.hpp>
#include <constcloud/host/impl/terminal.hpp>
#include <constcloud/host/impl/walk.hpp>
